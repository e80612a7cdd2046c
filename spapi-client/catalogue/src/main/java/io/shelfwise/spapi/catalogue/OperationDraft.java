package io.shelfwise.spapi.catalogue;

import io.shelfwise.spapi.catalogue.ParameterSpec.Place;
import io.shelfwise.spapi.catalogue.ParameterSpec.Style;
import io.shelfwise.spapi.catalogue.TypeSpec.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An operation while its lines are read. */
final class OperationDraft {

    private final String api;
    private final String method;
    private final String path;
    private final String id;
    private @Nullable Limit limit;
    private @Nullable Paging paging;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final List<ParameterSpec> parameters = new ArrayList<>();
    private final Map<Integer, Optional<TypeSpec>> answers = new LinkedHashMap<>();

    OperationDraft(String api, String method, String path, String id) {
        this.api = api;
        this.method = method;
        this.path = path;
        this.id = id;
    }

    void add(String line) {
        int space = line.indexOf(' ');
        String rest = line.substring(space + 1);
        switch (line.substring(0, space)) {
            case "limit" -> limit(rest);
            case "pages" -> pages(rest);
            case "is" -> traits.add(Trait.valueOf(rest.toUpperCase(Locale.ROOT)));
            case "answer" -> answer(rest);
            default -> parameter(line.substring(0, space), rest);
        }
    }

    OperationSpec done() {
        return new OperationSpec(
                api,
                id,
                method,
                path,
                Optional.ofNullable(limit),
                Optional.ofNullable(paging),
                traits,
                parameters,
                answers);
    }

    private void limit(String rest) {
        String[] words = rest.split(" ", -1);
        limit = new Limit(new BigDecimal(words[0]), Integer.parseInt(words[1]));
    }

    private void pages(String rest) {
        String[] words = rest.split(" ", -1);
        paging = new Paging(words[0], words.length == 1 ? List.of() : List.of(words[1].split("\\.")));
    }

    private void answer(String rest) {
        String[] words = rest.split(" ", 2);
        answers.put(
                Integer.valueOf(words[0]),
                words.length == 1 ? Optional.empty() : Optional.of(TypeParser.type(words[1])));
    }

    private void parameter(String place, String rest) {
        boolean twice = rest.startsWith(ApiText.TWICE.strip() + " ");
        Field field = TypeParser.field(twice ? rest.substring(ApiText.TWICE.length()) : rest);
        parameters.add(new ParameterSpec(
                Place.valueOf(place.toUpperCase(Locale.ROOT)),
                field.name(),
                field.required(),
                field.type(),
                twice ? Style.REPEATED_TWICE_ENCODED : Style.PLAIN));
    }
}
