package io.github.probity.bot.access.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All kinds of request that are declared. */
@Component
public class Kinds {

    private final Map<String, Kind> kinds;
    private final Map<String, Declaration> declarations;

    Kinds(List<Declaration> declarations) {
        this.declarations = declarations.stream()
                .collect(Collectors.toUnmodifiableMap(one -> one.kind().code(), Function.identity()));
        this.kinds = declarations.stream()
                .map(Declaration::kind)
                .collect(Collectors.toUnmodifiableMap(Kind::code, Function.identity()));
    }

    /** By English name. */
    public List<Kind> all() {
        return kinds.values().stream()
                .sorted(Comparator.comparing(kind -> kind.name().english()))
                .toList();
    }

    public Optional<Kind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** Lets the kind do what else it does when a request is granted. */
    public void granted(Kind kind, Outcome outcome) {
        Optional.ofNullable(declarations.get(kind.code())).ifPresent(declaration -> declaration.granted(outcome));
    }

    /** @throws IllegalStateException if its declaration was taken away while there are requests of it */
    public Kind get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No kind of request is called " + code));
    }
}
