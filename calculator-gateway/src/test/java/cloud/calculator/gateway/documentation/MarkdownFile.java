package cloud.calculator.gateway.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown file, with the links and headings that it contains outside of code.
 *
 * @param path the file
 */
record MarkdownFile(Path path) {

	private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^ *```.*?^ *```|^(?: {4}|\t)[^\n]*$");

	private static final Pattern CODE = Pattern.compile("`[^`\n]*`");

	private static final Pattern LINK = Pattern.compile("\\]\\(<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\)");

	private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?) *#*$");

	private static final Pattern ABSOLUTE = Pattern.compile("[a-z][a-z0-9+.-]*:.*|\\$\\{.*");

	private static final Set<String> SKIPPED = Set.of(".git", "target", "node_modules");

	/**
	 * Finds the Markdown files of a project, without build output.
	 * @param directory the root of the project
	 * @return the files, in alphabetical order
	 */
	static List<MarkdownFile> in(Path directory) {
		try (Stream<Path> children = Files.list(directory)) {
			return children.sorted().flatMap((child) -> {
				if (Files.isDirectory(child)) {
					return SKIPPED.contains(child.getFileName().toString()) ? Stream.empty() : in(child).stream();
				}
				return child.toString().endsWith(".md") ? Stream.of(new MarkdownFile(child)) : Stream.empty();
			}).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Checks the relative links of this file.
	 * @return the links that lead to no file, or to no heading of a Markdown file
	 */
	List<String> brokenLinks() {
		return LINK.matcher(withoutCodeBlocks().replaceAll(CODE.pattern(), "code"))
			.results()
			.map((link) -> link.group(1))
			.filter((target) -> !ABSOLUTE.matcher(target).matches() && !resolves(target))
			.toList();
	}

	private boolean resolves(String target) {
		String[] parts = target.split("#", 2);
		Path file = parts[0].isEmpty() ? this.path : this.path.resolveSibling(parts[0]);
		return Files.exists(file) && (parts.length == 1 || new MarkdownFile(file).anchors().contains(parts[1]));
	}

	/** The anchors that GitHub gives to the headings. */
	private Set<String> anchors() {
		Map<String, Integer> counts = new HashMap<>();
		Set<String> anchors = new HashSet<>();
		HEADING.matcher(withoutCodeBlocks()).results().map(MarkdownFile::anchor).forEach((anchor) -> {
			int count = counts.merge(anchor, 1, Integer::sum);
			anchors.add((count == 1) ? anchor : anchor + "-" + (count - 1));
		});
		return anchors;
	}

	private static String anchor(MatchResult heading) {
		return heading.group(1)
			.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
			.replace(' ', '-');
	}

	private String withoutCodeBlocks() {
		return CODE_BLOCK.matcher(text()).replaceAll("");
	}

	private String text() {
		try {
			return Files.readString(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
