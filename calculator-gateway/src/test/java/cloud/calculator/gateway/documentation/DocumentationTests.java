package cloud.calculator.gateway.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentationTests {

	private static final Path PROJECT = Path.of("..");

	@ParameterizedTest
	@MethodSource("files")
	void everyRelativeLinkResolves(MarkdownFile file) {
		assertThat(file.brokenLinks()).isEmpty();
	}

	static List<MarkdownFile> files() {
		return MarkdownFile.in(PROJECT);
	}

	@Test
	void everyPageIsLinkedFromTheReadme() throws IOException {
		String readme = Files.readString(PROJECT.resolve("README.md"));
		assertThat(MarkdownFile.in(PROJECT.resolve("docs")))
			.allSatisfy((page) -> assertThat(readme).contains("docs/" + page.path().getFileName()));
	}

	@Test
	void theReadmeIsShort() throws IOException {
		assertThat(Files.readAllLines(PROJECT.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[page](missing.md)", "![picture](missing.png)", "[heading](other.md#missing)",
			"[own heading](#missing)", "[directory](missing/)" })
	void aBrokenLinkIsFound(String link, @TempDir Path directory) throws IOException {
		assertThat(brokenLinks(link, directory)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[page](other.md)", "[heading](other.md#what--is-it)", "[second](other.md#again-1)",
			"[own heading](#page)", "[web](https://localhost/missing)", "`[code](missing.md)`",
			"```\n[block](missing.md)\n```", "    [block](missing.md)" })
	void aLinkThatResolvesIsNotReported(String link, @TempDir Path directory) throws IOException {
		assertThat(brokenLinks(link, directory)).isEmpty();
	}

	private static List<String> brokenLinks(String link, Path directory) throws IOException {
		Files.writeString(directory.resolve("other.md"), "# `What` & is it?\n\n## Again\n\n## Again\n");
		Path page = Files.writeString(directory.resolve("page.md"), "# Page\n\n%s\n".formatted(link));
		return new MarkdownFile(page).brokenLinks();
	}

}
