package io.shelfwise.examples.cli.spapi;

import io.shelfwise.spapi.OperationCall;
import io.shelfwise.spapi.catalogue.ParameterSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Place;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a call. Its name may be in any case.
 *
 * @param name Amazon's
 * @param values one text, in which commas stand between the elements of a list; or the elements
 * @param isList whether they are the elements
 * @param json the same as JSON, for a parameter that is the body
 */
record CallParameter(String name, List<String> values, boolean isList, String json) {

    /** What several {@code --param} of one name say. */
    static CallParameter ofTexts(String name, List<String> texts) {
        return new CallParameter(name, texts, texts.size() > 1, texts.get(0));
    }

    OperationCall addTo(OperationCall call) {
        Optional<ParameterSpec> known = known(call.operation().parameters());
        if (known.isPresent() && known.get().place() == Place.BODY) {
            return call.body(json);
        }
        String exact = known.map(ParameterSpec::name).orElse(name);
        return isList ? call.parameter(exact, values) : call.parameter(exact, values.get(0));
    }

    private Optional<ParameterSpec> known(List<ParameterSpec> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .or(() -> parameters.stream()
                        .filter(parameter -> parameter.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    /** Prints no value: it may be a buyer's. */
    @Override
    public String toString() {
        return "CallParameter[" + name + "]";
    }
}
