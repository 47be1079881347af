package vn.sauro.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nguyễn Văn Mẫu|Phòng Kinh tế|Nguyễn Văn Mẫu, Phòng Kinh tế",
                "Trưởng phòng Kinh tế|Phòng Kinh tế|Trưởng phòng Kinh tế",
                "Chủ tịch UBND phường Thuận An|UBND phường Thuận An|Chủ tịch UBND phường Thuận An",
                "Chuyên viên|Sở Xây dựng|Chuyên viên, Sở Xây dựng"
            })
    void aUnitIsNamedOnce(String who, String unit, String said) {
        assertThat(Holder.inUnit(who, unit)).isEqualTo(said);
    }
}
