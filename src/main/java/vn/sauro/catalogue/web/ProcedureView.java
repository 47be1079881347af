package vn.sauro.catalogue.web;

import java.util.List;

/** A procedure in the reader's language; every time and date is text. */
record ProcedureView(
        Row head,
        String competent,
        String legalBasis,
        String notCounted,
        String supplement,
        String payment,
        boolean takesDossiers,
        List<StepView> steps,
        List<ComponentView> components,
        List<FeeView> fees,
        List<OverrideView> overrides,
        List<VersionView> versions) {

    /** @param onlineHere whether a dossier can be filed on our page */
    record Row(
            String code,
            String name,
            String field,
            String level,
            String time,
            boolean onlineHere,
            boolean sample,
            boolean draft,
            boolean notYet) {}

    record StepView(
            int no,
            String name,
            String role,
            String time,
            String product,
            boolean offClock,
            boolean parallel,
            boolean signing) {}

    record ComponentView(int no, String name, String kind, int copies, boolean required, String form) {}

    record FeeView(String name, String amount, String cap, String collected, String legalBasis) {}

    record OverrideView(String unit, String what, String from, String legalBasis) {}

    record VersionView(int version, String from, String to, String time, String legalBasis, boolean current) {}
}
