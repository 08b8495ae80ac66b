package cloud.calculator.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No class of the main code, and no large part of one, stands in both services. What both
 * need belongs into this module.
 */
class DuplicateCodeTests {

	private static final Path OPERATOR = Path.of("../operator-service/src/main/java");

	private static final Path GATEWAY = Path.of("../calculator-gateway/src/main/java");

	private static final Path SUPPORT = Path.of("src/main/java");

	/**
	 * Fewer lines are alike by chance, such as the accessors that a framework asks for.
	 */
	private static final int MAX_COMMON_LINES = 5;

	@Test
	void noCodeStandsInBothServices() throws IOException {
		assertThat(SourceFile.below(OPERATOR)).isNotEmpty();
		assertThat(SourceFile.below(GATEWAY)).isNotEmpty();
		assertThat(duplicates(OPERATOR, GATEWAY)).isEmpty();
	}

	@Test
	void noServiceHasACopyOfThisModule() throws IOException {
		assertThat(duplicates(SUPPORT, OPERATOR)).isEmpty();
		assertThat(duplicates(SUPPORT, GATEWAY)).isEmpty();
	}

	static Stream<Path> classes() throws IOException {
		return SourceFile.below(SUPPORT)
			.stream()
			.filter((file) -> file.lines().size() > MAX_COMMON_LINES)
			.map(SourceFile::path);
	}

	@ParameterizedTest
	@MethodSource("classes")
	void aCopyUnderAnotherNameAndPackageIsFound(Path original, @TempDir Path service) throws IOException {
		String name = original.getFileName().toString().replace(".java", "");
		Files.writeString(service.resolve("Copy.java"),
				Files.readString(original)
					.replaceAll("\\b" + name + "\\b", "Copy")
					.replace("cloud.calculator.support", "cloud.calculator.gateway")
					.replaceAll("(?s)/\\*.*?\\*/", "/* other words */"));
		assertThat(duplicates(SUPPORT, service)).anyMatch((found) -> found.contains(name + ".java"));
	}

	private static List<String> duplicates(Path one, Path other) throws IOException {
		List<SourceFile> others = SourceFile.below(other);
		return SourceFile.below(one)
			.stream()
			.flatMap((file) -> others.stream()
				.filter((candidate) -> file.longestCommonBlock(candidate) > MAX_COMMON_LINES)
				.map((candidate) -> file.path() + " and " + candidate.path()))
			.toList();
	}

}
