package cloud.calculator.rehearsal.cloudfoundry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What the Java buildpack's memory calculator makes of an app's JVM options: what they
 * leave open it sets, the heap last, to what is left of the limit.
 */
final class MemoryCalculator {

	private static final String DIRECT = "-XX:MaxDirectMemorySize=";

	private static final String HEAP = "-Xmx";

	private static final String METASPACE = "-XX:MaxMetaspaceSize=";

	private static final String CODE = "-XX:ReservedCodeCacheSize=";

	private static final String STACK = "-Xss";

	private static final long CLASS = 5800;

	private static final long CLASSES = 14_000_000;

	private final Map<String, Long> given = new TreeMap<>();

	private final long limit;

	private final long metaspace;

	private final int threads;

	/**
	 * Takes up what the calculation starts from.
	 * @param options the JVM options of the app
	 * @param limit its memory limit in bytes
	 * @param classes how many classes it is said to load
	 * @param threads how many threads it is said to have
	 */
	MemoryCalculator(List<String> options, long limit, int classes, int threads) {
		for (String option : options) {
			for (String size : List.of(DIRECT, HEAP, METASPACE, CODE, STACK)) {
				if (option.startsWith(size)) {
					this.given.put(size, Size.bytes(option.substring(size.length())));
				}
			}
		}
		this.limit = limit;
		this.metaspace = CLASSES + CLASS * classes;
		this.threads = threads;
	}

	/**
	 * What is left for the heap, whatever heap is given; less than nothing if all is
	 * taken.
	 */
	long left() {
		return this.limit - direct() - metaspace() - code() - this.threads * stack();
	}

	/** The smallest limit that would do with the heap that is given. */
	long least() {
		return this.limit - left() + heap(0);
	}

	/**
	 * The options that the calculator adds.
	 * @return those that are not given
	 * @throws IllegalArgumentException in the calculator's words if the limit is too low
	 */
	List<String> options() {
		if (left() <= 0 || least() > this.limit) {
			throw new IllegalArgumentException(refusal());
		}
		List<String> options = new ArrayList<>();
		add(options, DIRECT, direct());
		add(options, HEAP, heap(left()));
		add(options, METASPACE, metaspace());
		add(options, CODE, code());
		add(options, STACK, stack());
		return options;
	}

	private String refusal() {
		@Nullable Long heap = this.given.get(HEAP);
		return "required memory %s is greater than %s available for allocation: %s%s%s, %s%s, %s%s, %s%s x %d threads"
			.formatted(Size.text(least()), Size.text(this.limit), DIRECT, Size.text(direct()),
					(heap != null) ? ", " + HEAP + Size.text(heap) : "", METASPACE, Size.text(metaspace()), CODE,
					Size.text(code()), STACK, Size.text(stack()), this.threads);
	}

	private void add(List<String> options, String option, long bytes) {
		if (!this.given.containsKey(option)) {
			options.add(option + Size.text(bytes));
		}
	}

	private long direct() {
		return this.given.getOrDefault(DIRECT, 10 * Size.MEGABYTE);
	}

	private long heap(long otherwise) {
		return this.given.getOrDefault(HEAP, otherwise);
	}

	private long metaspace() {
		return this.given.getOrDefault(METASPACE, this.metaspace);
	}

	private long code() {
		return this.given.getOrDefault(CODE, 240 * Size.MEGABYTE);
	}

	private long stack() {
		return this.given.getOrDefault(STACK, Size.MEGABYTE);
	}

}
