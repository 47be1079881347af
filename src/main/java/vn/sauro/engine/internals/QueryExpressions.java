package vn.sauro.engine.internals;

import java.util.regex.Pattern;

/** The expressions that a task query or a stored filter may carry: who asks, in which groups, and dates relative to now. */
final class QueryExpressions {

    private static final Pattern ALLOWED = Pattern.compile(
            "[$#]\\{\\s*(" //
                    + "currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
                    + "|dateTime\\(\\)(\\.(plus|minus)(Years|Months|Weeks|Days|Hours|Minutes|Seconds)\\(\\s*\\d{1,6}\\s*\\)"
                    + "|\\.with(DayOfWeek|DayOfMonth|DayOfYear|HourOfDay|MinuteOfHour|SecondOfMinute)\\(\\s*\\d{1,3}\\s*\\)"
                    + "|\\.withTimeAtStartOfDay\\(\\))*(\\.toDate\\(\\))?"
                    + ")\\s*}");

    private static final int LONGEST = 300;

    private QueryExpressions() {}

    /** @return true as well for plain text, which evaluates to itself */
    static boolean isAllowed(String expression) {
        return expression.length() <= LONGEST
                && (isPlain(expression) || ALLOWED.matcher(expression).matches());
    }

    private static boolean isPlain(String expression) {
        return expression.indexOf('$') < 0 && expression.indexOf('#') < 0 && expression.indexOf('\\') < 0;
    }
}
