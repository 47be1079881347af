package vn.sauro.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.ui.ExtendedModelMap;

class StartPageTest {

    @Test
    void withoutTheSampleNoAccountAndNoPasswordIsShown() {
        var nobody = new StaticListableBeanFactory().getBeanProvider(WhoIsWho.class);
        var model = new ExtendedModelMap();
        var view = new StartPage(nobody, new DueForm(Clock.systemUTC())).start(model, Locale.ENGLISH);
        assertThat(view).isEqualTo("start");
        assertThat(model).containsKeys("clears", "doors").doesNotContainKeys("units", "storyUnits", "password");
    }
}
