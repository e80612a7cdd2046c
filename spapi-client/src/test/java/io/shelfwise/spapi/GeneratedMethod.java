package io.shelfwise.spapi;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec;
import io.shelfwise.spapi.catalogue.ParameterSpec.Place;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The generated method of an operation, found by the names that the catalogue gives. */
record GeneratedMethod(Object api, Method method, OperationSpec operation) {

    static GeneratedMethod of(SellingPartnerClient client, OperationSpec operation)
            throws ReflectiveOperationException {
        Method accessor = Arrays.stream(SellingPartnerClient.class.getMethods())
                .filter(method -> method.getReturnType().getPackageName().equals(packageName(operation)))
                .findFirst()
                .orElseThrow();
        List<String> names = List.of(operation.id(), operation.id() + capital(operation.method()));
        Method found = Arrays.stream(accessor.getReturnType().getMethods())
                .filter(method -> names.contains(method.getName()))
                .findFirst()
                .orElseThrow();
        return new GeneratedMethod(accessor.invoke(client), found, operation);
    }

    private static String packageName(OperationSpec operation) {
        ApiSpec api = Catalogue.bundled().api(operation.api());
        String version = api.version().startsWith("v") ? api.version() : "v" + api.version();
        return "io.shelfwise.spapi.api." + api.name().toLowerCase(Locale.ROOT) + "." + version.replace('-', '_');
    }

    private static String capital(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    Object call() throws ReflectiveOperationException {
        Class<?>[] types = method.getParameterTypes();
        if (types.length == 0) {
            return method.invoke(api);
        }
        boolean isSingle = operation.parameters().size() == 1 && !isRequestType(types[0]);
        return method.invoke(api, isSingle ? Samples.of(method.getGenericParameterTypes()[0]) : request(types[0]));
    }

    private boolean isRequestType(Class<?> type) {
        boolean isBody = operation.body().isPresent() && operation.parameters().size() == 1;
        return type.isRecord() && !(isBody && hasExtras(type));
    }

    private static boolean hasExtras(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components[components.length - 1].getName().equals("extras");
    }

    private Object request(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        List<ParameterSpec> parameters = operation.parameters().stream()
                .sorted(Comparator.comparing(parameter -> parameter.place() != Place.PATH))
                .toList();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(parameters.get(i).place(), components[i].getGenericType());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getConstructor(types).newInstance(values);
    }

    private static Object value(Place place, Type type) throws ReflectiveOperationException {
        if (place != Place.HEADER) {
            return Samples.of(type);
        }
        return type == String.class
                ? Samples.HEADER
                : ((Class<?>) type).getConstructor(String.class).newInstance(Samples.HEADER);
    }
}
