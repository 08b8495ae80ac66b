package cloud.calculator.rehearsal;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.junit.jupiter.api.Tag;

/**
 * Marks tests that inject faults into instances and networks. They take minutes, so they
 * run in the Maven profile {@code chaos} only.
 */
@Retention(RetentionPolicy.RUNTIME)
@Tag("container")
@Tag("chaos")
@NeedsEngine
@interface Chaos {

}
