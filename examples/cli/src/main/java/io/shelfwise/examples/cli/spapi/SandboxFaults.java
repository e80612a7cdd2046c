package io.shelfwise.examples.cli.spapi;

import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.faults.Faults;
import java.util.EnumMap;
import java.util.Map;

/** The faults of {@code --fault}, checked before anything starts. */
record SandboxFaults(Map<Fault, Double> rates) {

    static SandboxFaults of(Map<String, Double> named) {
        Map<Fault, Double> rates = new EnumMap<>(Fault.class);
        named.forEach((name, rate) -> rates.put(Fault.parse(name), rate));
        SandboxFaults faults = new SandboxFaults(rates);
        faults.addTo(new Faults(0));
        return faults;
    }

    void addTo(Faults faults) {
        rates.forEach(faults::rate);
    }
}
