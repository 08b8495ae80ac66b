package cloud.calculator.gateway.web.problem;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The formats of answers, selected by {@code Accept} with its weights (RFC 9110, 12.5.1).
 */
public enum AnswerFormat {

	/** JSON; problems are problem details. */
	JSON(MediaType.APPLICATION_JSON),

	/** Plain text. */
	TEXT(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)),

	/** Server-sent events. */
	EVENT_STREAM(MediaType.TEXT_EVENT_STREAM),

	/** A page for browsers. */
	HTML(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));

	private final MediaType type;

	AnswerFormat(MediaType type) {
		this.type = type;
	}

	/**
	 * The media type of an answer that is no problem.
	 * @return the media type
	 */
	public MediaType type() {
		return this.type;
	}

	/**
	 * Selects the format that the client prefers.
	 * @param request the request
	 * @param offered the possible formats, the server's preference first
	 * @return the format; {@code null} if the client accepts none of them
	 */
	public static @Nullable AnswerFormat preferred(HttpServletRequest request, List<AnswerFormat> offered) {
		List<MediaType> ranges = ranges(request);
		if (ranges.isEmpty()) {
			return offered.get(0);
		}
		Comparator<AnswerFormat> byWeight = Comparator.comparingDouble((format) -> format.weight(ranges));
		return offered.stream()
			.filter((format) -> format.weight(ranges) > 0)
			// the first of equal ones in the order of the client, then of the server
			.min(byWeight.reversed().thenComparingInt((format) -> format.place(ranges)))
			.orElse(null);
	}

	/**
	 * The formats of a calculation, the server's preference first: the answer to JSON is
	 * JSON, and to text it is text. An address for programs answers in JSON otherwise.
	 * @param request the request
	 * @return JSON and text
	 */
	public static List<AnswerFormat> ofCalculation(HttpServletRequest request) {
		String body = String.valueOf(request.getContentType());
		boolean text = body.startsWith("text/plain") || request.getServletPath().equals("/");
		return (text && !body.contains("json")) ? List.of(TEXT, JSON) : List.of(JSON, TEXT);
	}

	/**
	 * All formats, the server's preference first.
	 * @param request the request
	 * @return all formats
	 */
	public static List<AnswerFormat> ofAll(HttpServletRequest request) {
		List<AnswerFormat> formats = new ArrayList<>(ofCalculation(request));
		formats.add(HTML);
		formats.add(EVENT_STREAM);
		return formats;
	}

	static AnswerFormat ofProblem(HttpServletRequest request) {
		List<AnswerFormat> offered = ofCalculation(request);
		AnswerFormat preferred = preferred(request, offered);
		return (preferred != null) ? preferred : offered.get(0);
	}

	/** The media ranges that the client accepts. Malformed ones do not count. */
	private static List<MediaType> ranges(HttpServletRequest request) {
		List<MediaType> ranges = new ArrayList<>();
		request.getHeaders("Accept").asIterator().forEachRemaining((header) -> {
			for (String range : header.split(",")) {
				try {
					ranges.add(MediaType.parseMediaType(range));
				}
				catch (InvalidMediaTypeException ex) {
					// as if the client had not sent it
				}
			}
		});
		return ranges;
	}

	/** The weight of the most specific range that includes this format. */
	private double weight(List<MediaType> ranges) {
		int place = place(ranges);
		return (place < ranges.size()) ? ranges.get(place).getQualityValue() : 0;
	}

	private int place(List<MediaType> ranges) {
		int best = ranges.size();
		for (int index = ranges.size() - 1; index >= 0; index--) {
			if (ranges.get(index).includes(this.type)
					&& (best == ranges.size() || specificity(ranges.get(best)) <= specificity(ranges.get(index)))) {
				best = index;
			}
		}
		return best;
	}

	private static int specificity(MediaType range) {
		return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
	}

}
