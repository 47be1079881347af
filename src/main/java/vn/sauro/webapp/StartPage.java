package vn.sauro.webapp;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is and where to go. */
@Controller
class StartPage {

    @GetMapping("/")
    String start() {
        return "start";
    }
}
