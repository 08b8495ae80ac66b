package cloud.calculator.gateway.dispatch;

import java.util.List;

/**
 * What a plan came to.
 *
 * @param answer the value of the whole: as written, an integer or a fraction
 * @param steps the operations in the order in which they were done, wave by wave
 * @param waves how many waves the plan has
 * @param calls how many calls it took
 */
public record Results(String answer, List<Step> steps, int waves, int calls) {
}
