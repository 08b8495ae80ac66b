package cloud.calculator.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tags and names of the test classes of all modules. Tags decide what {@code -Dgroups}
 * and {@code -DexcludedGroups} select; names decide whether a class runs in
 * {@code mvn test} or in {@code mvn verify} only.
 */
class TestLevelTests {

	private static final List<SourceFile> FILES = readFiles();

	@Test
	void eachClassHasTheTagOfTheMostExpensiveThingThatItStarts() {
		assertThat(FILES).filteredOn((file) -> file.isUnitTest() || file.isIntegrationTest())
			.isNotEmpty()
			.allSatisfy((file) -> assertThat(taggedLevel(file)).as(file.name())
				.isGreaterThanOrEqualTo(usedLevel(file, new HashSet<>())));
	}

	@Test
	void unitTestsStartNothingButContexts() {
		assertThat(FILES).filteredOn(SourceFile::isUnitTest)
			.allSatisfy((file) -> assertThat(taggedLevel(file)).as(file.name()).isLessThanOrEqualTo(TestLevel.CONTEXT));
	}

	@Test
	void integrationTestsWaitForTimeoutsOrStartProcessesBrowsersOrContainers() {
		assertThat(FILES).filteredOn(SourceFile::isIntegrationTest)
			.allSatisfy(
					(file) -> assertThat(taggedLevel(file)).as(file.name()).isGreaterThanOrEqualTo(TestLevel.TIMEOUT));
	}

	/** The level by the tags of a class, or of an annotation that it has. */
	private static TestLevel taggedLevel(SourceFile file) {
		Stream<SourceFile> annotations = FILES.stream().filter((other) -> file != other && file.uses(other));
		return Stream.concat(Stream.of(file), annotations)
			.flatMap((each) -> Stream.of(TestLevel.values()).filter((level) -> each.tags().contains(level.tag())))
			.max(TestLevel::compareTo)
			.orElse(TestLevel.FAST);
	}

	/** The level by what a class uses, itself or through other classes of the tests. */
	private static TestLevel usedLevel(SourceFile file, Set<SourceFile> visited) {
		if (!visited.add(file)) {
			return TestLevel.FAST;
		}
		Stream<TestLevel> own = Stream.of(TestLevel.values())
			.filter((level) -> level.types().stream().anyMatch(file.words()::contains));
		Stream<TestLevel> others = FILES.stream().filter(file::uses).map((other) -> usedLevel(other, visited));
		return Stream.concat(own, others).max(TestLevel::compareTo).orElse(TestLevel.FAST);
	}

	private static List<SourceFile> readFiles() {
		try (Stream<Path> paths = Files.walk(Path.of(".."))) {
			return paths
				.filter((path) -> path.toString()
					.matches(".*/src/test/java/.*\\.java|.*/test-support/src/main/java/.*\\.java"))
				.filter((path) -> !path.endsWith("package-info.java"))
				.map(SourceFile::read)
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
