package no.samspill.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An address of the running application, as its code declares it.
 *
 * @param method ANY where the code does not say
 * @param filter answered by a filter of Spring Security, before anybody asks for the doors
 */
record Route(String method, String pattern, boolean filter) implements Comparable<Route> {

    /** Part of an address that is filled in. */
    record Variable(String name, int from, int to, String shape) {}

    String words() {
        return method + " " + pattern;
    }

    boolean reads() {
        return method.equals("GET") || method.equals("ANY");
    }

    boolean workspace() {
        return pattern.startsWith("/arbeid/") || pattern.startsWith("/styring");
    }

    boolean named(String variable) {
        return variables().stream().anyMatch(one -> one.name().equals(variable));
    }

    List<Variable> variables() {
        List<Variable> found = new ArrayList<>();
        for (int from = pattern.indexOf('{'); from >= 0; from = pattern.indexOf('{', found.getLast().to())) {
            int depth = 0;
            int to = from;
            do {
                char letter = pattern.charAt(to++);
                depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            } while (depth > 0);
            String inside = pattern.substring(from + 1, to - 1);
            int colon = inside.indexOf(':');
            found.add(new Variable(colon < 0 ? inside : inside.substring(0, colon), from, to, colon < 0 ? "" : inside.substring(colon + 1)));
        }
        return found;
    }

    String path(Function<Variable, String> values) {
        StringBuilder path = new StringBuilder();
        int at = 0;
        for (Variable variable : variables()) {
            path.append(pattern, at, variable.from()).append(values.apply(variable));
            at = variable.to();
        }
        return path.append(pattern.substring(at)).toString().replace("**", "x").replace("*", "x");
    }

    @Override
    public int compareTo(Route other) {
        int byPattern = pattern.compareTo(other.pattern);
        return byPattern != 0 ? byPattern : method.compareTo(other.method);
    }

}
