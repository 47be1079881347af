package vn.sauro.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small consistent organisation in files, which a test then changes in one place. */
final class OrganizationFiles {

    private final Path directory;

    OrganizationFiles(Path directory) {
        this.directory = directory;
        write("units.csv", """
                code;nameVi;nameEn;kind;level;parent;area;calendar;validFrom;validTo
                H57;UBND thành phố;City;STATE;PROVINCE;;;VN;2025-07-01;
                H57.STC;Sở Tài chính;Finance;STATE;DEPARTMENT;H57;;VN;2025-07-01;
                19900;UBND phường;Ward;STATE;COMMUNE;H57;19900;VN;2025-07-01;
                19900.KT;Phòng Kinh tế;Economy;STATE;DIVISION;19900;19900;VN;2025-07-01;
                """);
        write("positions.csv", """
                id;unit;titleVi;titleEn;rank;order;validFrom;validTo
                H57.chairman;H57;Chủ tịch thành phố;Mayor;HEAD;1;2025-07-01;
                H57.STC.head;H57.STC;Giám đốc;Director;HEAD;1;2025-07-01;
                19900.chairman;19900;Chủ tịch phường;Chairman;HEAD;1;2025-07-01;
                19900.vice-chairman;19900;Phó Chủ tịch phường;Vice Chairman;DEPUTY;1;2025-07-01;
                19900.KT.head;19900.KT;Trưởng phòng;Head;HEAD;1;2025-07-01;
                19900.KT.deputy-head;19900.KT;Phó Trưởng phòng;Deputy;DEPUTY;1;2025-07-01;
                19900.KT.land-officer;19900.KT;Công chức địa chính;Land officer;STAFF;1;2025-07-01;
                """);
        write("people.csv", """
                id;name;validFrom;validTo
                mayor;Chủ tịch thành phố;2025-07-01;
                finance;Giám đốc Sở;2025-07-01;
                chair;Chủ tịch phường;2025-07-01;
                vice;Phó Chủ tịch phường;2025-07-01;
                head;Trưởng phòng;2025-07-01;
                deputy;Phó Trưởng phòng;2025-07-01;
                officer;Công chức địa chính;2025-07-01;
                """);
        write("appointments.csv", """
                person;position;decision;validFrom;validTo
                mayor;H57.chairman;1/QĐ;2025-07-01;
                finance;H57.STC.head;2/QĐ;2025-07-01;
                chair;19900.chairman;3/QĐ;2025-07-01;
                vice;19900.vice-chairman;4/QĐ;2025-07-01;
                head;19900.KT.head;5/QĐ;2025-07-01;
                deputy;19900.KT.deputy-head;6/QĐ;2025-07-01;
                officer;19900.KT.land-officer;7/QĐ;2025-07-01;
                """);
        write("substitutions.csv", """
                absentPerson;position;substitute;document;validFrom;validTo
                head;19900.KT.head;deputy;8/GUQ;2026-03-02;2026-03-06
                """);
    }

    OrganizationFiles write(String file, String text) {
        return write(file, text, StandardCharsets.UTF_8);
    }

    OrganizationFiles write(String file, String text, Charset charset) {
        try {
            Files.write(directory.resolve(file), text.getBytes(charset));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OrganizationFiles delete(String file) {
        try {
            Files.delete(directory.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first occurrence, which must exist. */
    OrganizationFiles change(String file, String before, String after) {
        var text = text(file);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " does not contain " + before);
        }
        var at = text.indexOf(before);
        return write(file, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    OrganizationFiles append(String file, String line) {
        return write(file, text(file) + line + "\n");
    }

    String text(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String place() {
        return directory.toString();
    }
}
