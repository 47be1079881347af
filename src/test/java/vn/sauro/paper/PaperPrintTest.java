package vn.sauro.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sauro.support.Pdf;

/** The papers as a citizen holds them. */
class PaperPrintTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final PaperPrinter papers = new PaperPrinter(
            new PaperForms(), new PaperLayout(), new PdfWriter(new PaperFonts()), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyPaperIsAnA4PdfInVietnameseWithItsFontsInside(PaperKind kind) {
        var pdf = print(kind);
        Pdf.picture(pdf, kind.template());

        var text = Pdf.text(pdf);
        assertThat(text)
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("UBND THÀNH PHỐ HUẾ", "UBND PHƯỜNG THUẬN AN", "Thuận An, ngày 23 tháng 11 năm 2026")
                .contains("Số: 12/MẪU", "Trang 1/", "Thông tư 03/2025/TT-VPCP, Phụ lục I", "Đăng ký đất đai")
                .doesNotContain("th:", "null", "#");
        Pdf.read(pdf, document -> {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentInformation().getTitle()).endsWith(" số 12/MẪU");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            for (var page : document.getPages()) {
                var box = page.getMediaBox();
                assertThat(List.of(Math.round(box.getWidth()), Math.round(box.getHeight())))
                        .containsExactlyInAnyOrder(595, 842);
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            return null;
        });
    }

    @Test
    void theReceiptSlipSaysWhatWasReceivedAndUntilWhen() {
        var slip = print(PaperKind.RECEIPT_SLIP);
        assertThat((int) Pdf.read(slip, document -> document.getNumberOfPages()))
                .as("one sheet, signatures included")
                .isEqualTo(1);
        assertThat(Pdf.text(slip))
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "Nguyễn Thị Hồng Phượng")
                .contains("Thời gian tiếp nhận: 08 giờ 30 phút, ngày 23/11/2026")
                .contains("Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 21/12/2026")
                .contains("Giấy tờ về quyền sử dụng đất (đã đối chiếu với bản chính) bản sao 2")
                .contains("Mã tra cứu: " + SamplePapers.SECRET);
    }

    @Test
    void theCodeOnTheSlipOpensTheLookUpPageAndDoesNotTellTheSecret() throws Exception {
        var page = Pdf.page(print(PaperKind.RECEIPT_SLIP), 0);
        var decoded = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))))
                .getText();
        assertThat(decoded).isEqualTo(SamplePapers.LINK).doesNotContain(SamplePapers.SECRET);
    }

    @Test
    void aReprintOfTheSlipHasNoSecret() {
        var slip = SamplePapers.receipt(SamplePapers.APPLICANT).printedAgain(null, null);
        var pdf = papers.print(PaperKind.RECEIPT_SLIP, SamplePapers.frame(), slip);
        assertThat(Pdf.text(pdf)).doesNotContain("Mã tra cứu:").contains("để được cấp mã mới");
    }

    @Test
    void aReprintSaysBesideTheAppointmentWhatBecameOfIt() {
        var remark = "Đến 09 giờ 00 phút, ngày 30/11/2026: hồ sơ đã kết thúc vì người nộp rút hồ sơ";
        var slip = SamplePapers.receipt(SamplePapers.APPLICANT).printedAgain(remark, null);
        var pdf = papers.print(PaperKind.RECEIPT_SLIP, SamplePapers.frame(), slip);
        Pdf.picture(pdf, "receipt-slip-again");
        assertThat(Pdf.text(pdf))
                .contains("Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 21/12/2026", "Ghi khi in lại: " + remark);
        assertThat(Pdf.text(print(PaperKind.RECEIPT_SLIP))).doesNotContain("in lại");
    }

    @Test
    void aLongRegisterRepeatsItsHeadingAndNumbersItsPages() {
        var pdf = print(PaperKind.DOSSIER_REGISTER);
        int pages = Pdf.read(pdf, document -> document.getNumberOfPages());
        assertThat(pages).isGreaterThan(2);
        assertThat(Pdf.text(pdf)).contains("Trang " + pages + "/" + pages);
        assertThat(Pdf.text(pdf).split("Thủ tục hành chính Cá nhân, tổ chức", -1))
                .hasSize(pages + 1);
    }

    @Test
    void everyLetterOfVietnameseIsInTheFont() throws NotFoundException {
        var letters = new StringBuilder();
        var vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
        for (var tone : new String[] {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}) {
            vowels.chars().forEach(vowel -> letters.append((char) vowel).append(tone));
        }
        var word = Normalizer.normalize(letters.append("đĐ₫"), Normalizer.Form.NFC);
        assertThat(new HashSet<>(word.chars().boxed().toList())).hasSize(147);
        var slip = SamplePapers.receipt(new PaperData.Addressee(letters.toString(), null, null, null, null));
        var text = Pdf.text(papers.print(PaperKind.RECEIPT_SLIP, SamplePapers.frame(), slip));
        assertThat(text.replace(" ", "")).contains(word);
    }

    private byte[] print(PaperKind kind) {
        return papers.print(kind, SamplePapers.frame("12/MẪU", null), SamplePapers.of(kind));
    }
}
