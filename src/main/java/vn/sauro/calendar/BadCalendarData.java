package vn.sauro.calendar;

/** Data of a calendar that cannot be used; stops the start and names the file, the line and what to do. */
final class BadCalendarData extends RuntimeException {

    private final String problem;
    private final Object[] arguments;

    /** @param problem last part of a message key {@code calendar.data.…} */
    BadCalendarData(String file, long line, String problem, Object... arguments) {
        super(file + ":" + line + " " + problem);
        this.problem = problem;
        this.arguments = new Object[arguments.length + 2];
        this.arguments[0] = file;
        this.arguments[1] = String.valueOf(line);
        for (int i = 0; i < arguments.length; i++) {
            this.arguments[i + 2] = String.valueOf(arguments[i]);
        }
    }

    String key() {
        return "calendar.data." + problem;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
