package cloud.calculator.gateway.web.stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The answer to a line of a batch.
 *
 * @param answer the body of the calculation or the problem
 * @param line the number of the line, from 1
 */
record BatchAnswer(@JsonUnwrapped Object answer, int line) {
}
