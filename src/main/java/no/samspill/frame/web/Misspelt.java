package no.samspill.frame.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import no.samspill.frame.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * An address that names something by a word which can be no name of such a thing: it is not there. Ids are read by their type's
 * own {@code of(String)}, which Spring finds by itself.
 */
@ControllerAdvice
class Misspelt {
    private static final int LONGEST_SAID = 40;

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingPathVariableException.class})
    void misspelt(Exception wrong, HttpServletResponse response) throws IOException {
        response.sendError((names(wrong) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
    }

    /** Whether the word should have named something: a part of the path does, and an id wherever it stands. */
    static boolean names(Object failure) {
        return switch (failure) {
            case MissingPathVariableException blank -> blank.isMissingAfterConversion();
            case MethodArgumentTypeMismatchException wrong -> wrong.getParameter().hasParameterAnnotation(PathVariable.class) || id(wrong.getRequiredType());
            default -> false;
        };
    }

    static Problem problem(Object failure) {
        String word = failure instanceof MethodArgumentTypeMismatchException wrong ? Objects.toString(wrong.getValue(), "") : " ";
        return Problem.of("error.404.misspelt", word.length() > LONGEST_SAID ? word.substring(0, LONGEST_SAID) + "…" : word);
    }

    private static boolean id(@Nullable Class<?> wanted) {
        return wanted != null && (wanted.isRecord() || wanted.equals(UUID.class));
    }
}
