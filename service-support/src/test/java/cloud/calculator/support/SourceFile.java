package cloud.calculator.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Java file as the lines that matter for a comparison: without package, imports,
 * comments, blank lines and single braces, and with the class's name replaced.
 *
 * @param path where the file is
 * @param lines what it says
 */
record SourceFile(Path path, List<String> lines) {

	private static final String COMMENT = "(?s:/\\*.*?\\*/)|(?m:^\\s*//.*$)";

	/**
	 * Reads all Java files below a directory.
	 * @param directory the directory
	 * @return the files, in no particular order
	 */
	static List<SourceFile> below(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter((file) -> file.toString().endsWith(".java")).map(SourceFile::read).toList();
		}
	}

	private static SourceFile read(Path file) {
		try {
			String name = file.getFileName().toString().replace(".java", "");
			String text = Files.readString(file).replaceAll(COMMENT, "").replaceAll("\\b" + name + "\\b", "Self");
			return new SourceFile(file, text.lines()
				.map(String::strip)
				.filter((line) -> line.length() > 1 && !line.startsWith("package ") && !line.startsWith("import "))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Counts the lines that two files have in common without interruption.
	 * @param other the other file
	 * @return the length of the longest block of such lines
	 */
	int longestCommonBlock(SourceFile other) {
		int longest = 0;
		int[] previous = new int[other.lines.size() + 1];
		for (String line : this.lines) {
			int[] current = new int[other.lines.size() + 1];
			for (int index = 0; index < other.lines.size(); index++) {
				current[index + 1] = line.equals(other.lines.get(index)) ? previous[index] + 1 : 0;
				longest = Math.max(longest, current[index + 1]);
			}
			previous = current;
		}
		return longest;
	}

}
