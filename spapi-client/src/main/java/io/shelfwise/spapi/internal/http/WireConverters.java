package io.shelfwise.spapi.internal.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import io.shelfwise.spapi.internal.wire.WireAdapters;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Reads answers. A body without content is null, which is no error. */
final class WireConverters extends Converter.Factory {

    private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");

    @Override
    public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
            Type type, Annotation[] annotations, Retrofit retrofit) {
        if (type == Void.class) {
            return null; // Retrofit's own throws the body away
        }
        JsonAdapter<Object> adapter = WireAdapters.of(type);
        return body -> read(adapter, body);
    }

    private static @Nullable Object read(JsonAdapter<Object> adapter, ResponseBody body) throws IOException {
        try (ResponseBody open = body) {
            BufferedSource source = open.source();
            if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
                source.skip(BYTE_ORDER_MARK.size());
            }
            return source.exhausted() ? null : adapter.fromJson(source);
        } catch (JsonDataException e) {
            throw new UnreadableAnswer(e);
        } catch (com.squareup.moshi.JsonEncodingException e) {
            throw new UnreadableAnswer(e);
        }
    }
}
