package cloud.calculator.rehearsal;

import java.util.List;

/**
 * How a container ended.
 *
 * @param exitCode its exit code
 * @param logs the lines it logged
 */
public record Ending(int exitCode, List<String> logs) {
}
