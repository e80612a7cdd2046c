package io.shelfwise.spapi.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One operation.
 *
 * @param api the {@linkplain ApiSpec#file() file name} of its API
 * @param id Amazon's name, unique within an API but for {@code linkCarrierAccount}, which is there as PUT and as POST
 * @param method GET, POST, PUT, PATCH or DELETE
 * @param path with parameters in braces
 * @param limit the documented plan, if there is one
 * @param paging where page tokens stand, if the operation takes them
 * @param traits what else is known
 * @param parameters in Amazon's order
 * @param answers the types of successful answers by status; a status without content has none
 */
public record OperationSpec(
        String api,
        String id,
        String method,
        String path,
        Optional<Limit> limit,
        Optional<Paging> paging,
        Set<Trait> traits,
        List<ParameterSpec> parameters,
        Map<Integer, Optional<TypeSpec>> answers) {

    /** Copies its lists. */
    public OperationSpec {
        traits = Set.copyOf(traits);
        parameters = List.copyOf(parameters);
        answers = Map.copyOf(new TreeMap<>(answers));
    }

    /** Whether the operation is known to have {@code trait}. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The type of the answer: that of the lowest successful status that has one. */
    public Optional<TypeSpec> answer() {
        return new TreeMap<>(answers)
                .values().stream().flatMap(Optional::stream).findFirst();
    }

    /** The parameter that is the request body. */
    public Optional<ParameterSpec> body() {
        return parameters.stream()
                .filter(parameter -> parameter.place() == ParameterSpec.Place.BODY)
                .findFirst();
    }
}
