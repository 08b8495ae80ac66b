package cloud.calculator.rehearsal;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.junit.jupiter.api.Tag;

/**
 * A rehearsal of what happens to instances and networks, which takes minutes: it runs in
 * the Maven profile {@code chaos} alone.
 */
@Retention(RetentionPolicy.RUNTIME)
@Tag("chaos")
@NeedsEngine
@interface Chaos {

}
