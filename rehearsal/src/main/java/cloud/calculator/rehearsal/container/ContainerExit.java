package cloud.calculator.rehearsal.container;

import java.util.List;

/**
 * How a container exited.
 *
 * @param exitCode its exit code
 * @param logs its log, line by line
 */
public record ContainerExit(int exitCode, List<String> logs) {
}
