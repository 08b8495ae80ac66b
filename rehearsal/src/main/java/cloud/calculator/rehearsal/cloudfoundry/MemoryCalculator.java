package cloud.calculator.rehearsal.cloudfoundry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The Java buildpack's memory calculator: it sets the sizes that an app's JVM options
 * leave open, and gives the heap what remains of the memory limit.
 */
final class MemoryCalculator {

	private static final String DIRECT = "-XX:MaxDirectMemorySize=";

	private static final String HEAP = "-Xmx";

	private static final String METASPACE = "-XX:MaxMetaspaceSize=";

	private static final String CODE = "-XX:ReservedCodeCacheSize=";

	private static final String STACK = "-Xss";

	private static final long BYTES_PER_CLASS = 5800;

	private static final long METASPACE_BASE = 14_000_000;

	private final Map<String, Long> given = new TreeMap<>();

	private final long limit;

	private final long metaspace;

	private final int threads;

	/**
	 * Creates a calculator.
	 * @param options the JVM options of the app
	 * @param limit its memory limit in bytes
	 * @param classes the number of classes that it is expected to load
	 * @param threads the number of threads that it is expected to have
	 */
	MemoryCalculator(List<String> options, long limit, int classes, int threads) {
		for (String option : options) {
			for (String size : List.of(DIRECT, HEAP, METASPACE, CODE, STACK)) {
				if (option.startsWith(size)) {
					this.given.put(size, MemorySize.parse(option.substring(size.length())));
				}
			}
		}
		this.limit = limit;
		this.metaspace = METASPACE_BASE + BYTES_PER_CLASS * classes;
		this.threads = threads;
	}

	/**
	 * The memory that remains for the heap, regardless of {@code -Xmx}; negative if the
	 * other regions exceed the limit.
	 */
	long remaining() {
		return this.limit - direct() - metaspace() - code() - this.threads * stack();
	}

	/** The lowest memory limit that suffices for the given {@code -Xmx}. */
	long minimumLimit() {
		return this.limit - remaining() + heap(0);
	}

	/**
	 * The options that the calculator adds.
	 * @return an option for each size that the app's own options do not set
	 * @throws IllegalArgumentException with the calculator's own message if the limit is
	 * too low
	 */
	List<String> options() {
		if (remaining() <= 0 || minimumLimit() > this.limit) {
			throw new IllegalArgumentException(errorMessage());
		}
		List<String> options = new ArrayList<>();
		add(options, DIRECT, direct());
		add(options, HEAP, heap(remaining()));
		add(options, METASPACE, metaspace());
		add(options, CODE, code());
		add(options, STACK, stack());
		return options;
	}

	private String errorMessage() {
		@Nullable Long heap = this.given.get(HEAP);
		return "required memory %s is greater than %s available for allocation: %s%s%s, %s%s, %s%s, %s%s x %d threads"
			.formatted(MemorySize.format(minimumLimit()), MemorySize.format(this.limit), DIRECT,
					MemorySize.format(direct()), (heap != null) ? ", " + HEAP + MemorySize.format(heap) : "", METASPACE,
					MemorySize.format(metaspace()), CODE, MemorySize.format(code()), STACK, MemorySize.format(stack()),
					this.threads);
	}

	private void add(List<String> options, String option, long bytes) {
		if (!this.given.containsKey(option)) {
			options.add(option + MemorySize.format(bytes));
		}
	}

	private long direct() {
		return this.given.getOrDefault(DIRECT, 10 * MemorySize.MEGABYTE);
	}

	private long heap(long defaultSize) {
		return this.given.getOrDefault(HEAP, defaultSize);
	}

	private long metaspace() {
		return this.given.getOrDefault(METASPACE, this.metaspace);
	}

	private long code() {
		return this.given.getOrDefault(CODE, 240 * MemorySize.MEGABYTE);
	}

	private long stack() {
		return this.given.getOrDefault(STACK, MemorySize.MEGABYTE);
	}

}
