package cloud.calculator.rehearsal.openstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the table of the README that states which machines can reach each other.
 */
final class AccessTable {

	private static final String FIRST_HEADING = "from";

	/**
	 * A cell of the table.
	 *
	 * @param from the row: the machines that connect
	 * @param to the column: the addresses that they connect to
	 * @param allowed whether the table says yes
	 */
	record Cell(String from, String to, boolean allowed) {
	}

	private AccessTable() {
	}

	/** Returns the cells that say yes or no. */
	static List<Cell> read(Path readme) throws IOException {
		List<List<String>> rows = Files.readAllLines(readme)
			.stream()
			.map(AccessTable::fields)
			.dropWhile((row) -> row.isEmpty() || !row.get(0).startsWith(FIRST_HEADING))
			.takeWhile((row) -> !row.isEmpty())
			.toList();
		List<Cell> cells = new ArrayList<>();
		rows.stream()
			.skip(2)
			.forEach((row) -> IntStream.range(1, row.size())
				.filter((column) -> row.get(column).matches("yes|no"))
				.forEach((column) -> cells
					.add(new Cell(row.get(0), rows.get(0).get(column), row.get(column).equals("yes")))));
		return cells;
	}

	private static List<String> fields(String line) {
		return line.startsWith("|") ? Stream.of(line.substring(1).split("\\|")).map(String::strip).toList() : List.of();
	}

}
