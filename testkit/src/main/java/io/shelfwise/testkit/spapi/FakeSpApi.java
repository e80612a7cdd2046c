package io.shelfwise.testkit.spapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test a {@link FakeSellingPartnerApi} of its own, which ends with the test: put it on a parameter of that type.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("exports")
@ExtendWith(FakeSpApiParameter.class)
public @interface FakeSpApi {

    /** From what everything made up is drawn. */
    long seed() default 1;

    /** Multiplies the rate of every bucket. */
    double rateFactor() default 1;
}
