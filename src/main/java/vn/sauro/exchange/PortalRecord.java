package vn.sauro.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/**
 * What is synchronised, with the portal's field names and codes (see {@code docs/exchange.md} for which of them are confirmed).
 * Times are ISO 8601 with the offset of Vietnam. There is no personal data of the applicant in it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "Loai")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PortalRecord.DossierSync.class, name = "HoSo"),
    @JsonSubTypes.Type(value = PortalRecord.StatusSync.class, name = "TrangThai")
})
public sealed interface PortalRecord {

    /** @return dossier code */
    String code();

    /**
     * A dossier as it stands.
     *
     * @param channel 1 direct, 2 online, 3 postal
     * @param status 1 to 10
     * @param fromRepository whether the procedure was taken from the national repository; null: not known
     * @param verifiedAccount whether the applicant's account is verified with VNeID; null: not known
     */
    record DossierSync(
            @JsonProperty("MaHoSo") String code,
            @JsonProperty("MaTTHC") String procedureCode,
            @JsonProperty("TenTTHC") String procedureName,
            @JsonProperty("KenhThucHien") int channel,
            @JsonProperty("TrangThaiHoSo") int status,
            @JsonProperty("NgayTiepNhan") String acceptedAt,
            @JsonProperty("NgayHenTra") String dueAt,
            @JsonProperty("NgayKetThucXuLy") String finishedAt,
            @JsonProperty("ThoiGianGiaiQuyet") BigDecimal term,
            @JsonProperty("DonViTinh") String termUnit,
            @JsonProperty("DonViXuLy") String agency,
            @JsonProperty("DuocLayTuKhoDMQG") Boolean fromRepository,
            @JsonProperty("TaiKhoanDuocXacThucVoiVNeID") Boolean verifiedAccount)
            implements PortalRecord {}

    /** A step from one status to the next. */
    record StatusSync(
            @JsonProperty("MaHoSo") String code,
            @JsonProperty("TrangThaiHoSo") int status,
            @JsonProperty("ThoiDiemXuLy") String at,
            @JsonProperty("DonViXuLy") String agency)
            implements PortalRecord {}
}
