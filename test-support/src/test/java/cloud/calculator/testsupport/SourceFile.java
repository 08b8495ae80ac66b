package cloud.calculator.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Java file of the tests.
 *
 * @param packageName its package
 * @param name the name of its class
 * @param words the names of types in its code
 * @param imports the qualified names that it imports
 * @param tags its JUnit tags
 */
record SourceFile(String packageName, String name, Set<String> words, Set<String> imports, Set<String> tags) {

	private static final Pattern COMMENT_OR_TEXT = Pattern
		.compile("(?s)\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\\n])*\"|/\\*.*?\\*/|//[^\n]*");

	private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

	private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");

	private static final Pattern TYPE = Pattern.compile("\\b([A-Z]\\w*)");

	private static final Pattern TAG = Pattern.compile("(?m)^@Tag\\(\"(\\w+)\"\\)");

	static SourceFile read(Path path) {
		try {
			String text = Files.readString(path);
			String code = COMMENT_OR_TEXT.matcher(text).replaceAll(" ");
			return new SourceFile(find(PACKAGE, text).iterator().next(),
					path.getFileName().toString().replace(".java", ""), find(TYPE, code), find(IMPORT, text),
					find(TAG, text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Set<String> find(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((match) -> match.group(1)).collect(Collectors.toSet());
	}

	boolean isUnitTest() {
		return this.name.endsWith("Tests");
	}

	boolean isIntegrationTest() {
		return this.name.endsWith("IT");
	}

	/** Whether it uses the class of another file. */
	boolean uses(SourceFile other) {
		String qualifiedName = other.packageName + "." + other.name;
		return (other.packageName.equals(this.packageName) && this.words.contains(other.name)) || this.imports.stream()
			.anyMatch((each) -> each.equals(qualifiedName) || each.startsWith(qualifiedName + "."));
	}

}
