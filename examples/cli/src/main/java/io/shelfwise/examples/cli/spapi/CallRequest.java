package io.shelfwise.examples.cli.spapi;

import io.shelfwise.spapi.OperationCall;
import io.shelfwise.spapi.SellingPartnerClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that is asked for.
 *
 * @param operation Amazon's name
 * @param api Amazon's file name, where the operation is in several
 * @param parameters of it
 * @param body JSON
 */
record CallRequest(String operation, Optional<String> api, List<CallParameter> parameters, Optional<String> body) {

    /** What the options of one call say. */
    static CallRequest of(String operation, Optional<String> api, List<String> pairs, Optional<String> body) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String pair : pairs) {
            int end = pair.indexOf('=');
            if (end < 1) {
                throw new IllegalArgumentException("--param is '" + pair + "'; give name=value");
            }
            texts.computeIfAbsent(pair.substring(0, end), name -> new ArrayList<>())
                    .add(pair.substring(end + 1));
        }
        List<CallParameter> parameters = texts.entrySet().stream()
                .map(entry -> CallParameter.ofTexts(entry.getKey(), entry.getValue()))
                .toList();
        return new CallRequest(operation, api, parameters, body);
    }

    /** The call; what Amazon needs may be missing, since Amazon's own sandbox cases leave it out. */
    OperationCall on(SellingPartnerClient client) {
        OperationCall call = api.map(file -> client.operation(file, operation))
                .orElseGet(() -> client.operation(operation))
                .allowIncomplete();
        for (CallParameter parameter : parameters) {
            call = parameter.addTo(call);
        }
        return body.isPresent() ? call.body(body.get()) : call;
    }

    /** Prints neither parameters nor body: they may hold a buyer's data. */
    @Override
    public String toString() {
        return "CallRequest[" + operation + "]";
    }
}
