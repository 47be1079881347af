package vn.sauro.shared.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.sauro.shared.Refusal;

/** Says in the platform's words what Spring could not read of a request. */
final class RequestFaults {

    private static final int LONGEST_ECHO = 60;

    private RequestFaults() {}

    static Refusal of(Exception fault) {
        if (fault instanceof HttpMessageNotReadableException unreadable) {
            return JsonFaults.of(unreadable);
        }
        if (fault instanceof MethodArgumentTypeMismatchException mismatch) {
            return parameter(mismatch.getName(), mismatch);
        }
        if (fault instanceof TypeMismatchException mismatch) {
            return parameter(mismatch.getPropertyName(), mismatch);
        }
        if (fault instanceof MissingServletRequestParameterException missing) {
            return Refusal.ofField(missing.getParameterName(), "shared.parameter-missing", missing.getParameterName());
        }
        if (fault instanceof MissingServletRequestPartException missing) {
            return Refusal.ofField(
                    missing.getRequestPartName(), "shared.parameter-missing", missing.getRequestPartName());
        }
        if (fault instanceof MaxUploadSizeExceededException) {
            return Refusal.ofField("file", "shared.upload-too-large");
        }
        if (fault instanceof HttpMediaTypeNotSupportedException unsupported) {
            return Refusal.of(
                    "shared.media-type",
                    String.valueOf(unsupported.getContentType()),
                    listed(unsupported.getSupportedMediaTypes()));
        }
        if (fault instanceof HttpMediaTypeNotAcceptableException unacceptable) {
            return Refusal.of("shared.not-acceptable", listed(unacceptable.getSupportedMediaTypes()));
        }
        if (fault instanceof HttpRequestMethodNotSupportedException unsupported) {
            var methods = unsupported.getSupportedMethods();
            return Refusal.of(
                    "shared.method",
                    unsupported.getMethod(),
                    listed(Arrays.asList(methods == null ? new String[0] : methods)));
        }
        if (fault instanceof NoResourceFoundException || fault instanceof NoHandlerFoundException) {
            return Refusal.of("shared.path-unknown");
        }
        return Refusal.of("shared.request");
    }

    /** Long input comes back shortened: a message is for reading. */
    static String echo(Object value) {
        var text = String.valueOf(value);
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }

    private static Refusal parameter(String name, TypeMismatchException mismatch) {
        var type = mismatch.getRequiredType() == null ? String.class : mismatch.getRequiredType();
        return Refusal.ofField(
                name,
                "shared.parameter-" + kind(type),
                Objects.requireNonNullElse(name, ""),
                echo(mismatch.getValue()));
    }

    private static String kind(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "number" : "type";
    }

    private static String listed(Iterable<?> choices) {
        return StreamSupport.stream(choices.spliterator(), false)
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
