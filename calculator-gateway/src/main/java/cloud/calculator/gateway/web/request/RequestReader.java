package cloud.calculator.gateway.web.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cloud.calculator.gateway.calculation.LimitsProperties;
import cloud.calculator.gateway.web.problem.InvalidRequestException;
import cloud.calculator.gateway.web.problem.ParameterAdvice;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Reads the parameters of a calculation from the query and the body of a request. The
 * content type decides how the body is read.
 */
@Component
public class RequestReader {

	/** JSON may write a character as an escape of six bytes. */
	private static final long BYTES_PER_CHARACTER = 6;

	private static final int BYTES_OF_OTHER_PARAMETERS = 1000;

	/** The beginning of a form with names. */
	private static final Pattern NAMED = Pattern.compile("\\s*([A-Za-z_][\\w;.-]*)=");

	private static final String PLAIN_PATH = "/";

	private final JsonMapper json = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

	private final int maxLength;

	private final int maximumPrecision;

	private final long maxBytes;

	RequestReader(LimitsProperties limits) {
		this.maxLength = limits.length();
		this.maximumPrecision = limits.precision();
		this.maxBytes = maxBytes(limits.length());
	}

	/**
	 * The greatest length of a body that names its parameters.
	 * @param length the maximum length of an expression
	 * @return its length in bytes
	 */
	public static long maxBytes(int length) {
		return BYTES_PER_CHARACTER * length + BYTES_OF_OTHER_PARAMETERS;
	}

	/**
	 * Reads the query.
	 * @param request the request
	 * @param ignoreUnknown whether other parameters are ignored and not refused
	 * @return the parameters
	 */
	public CalculationParameters query(HttpServletRequest request, boolean ignoreUnknown) {
		return addQuery(new ParameterCollector(ParameterCollector.NAMES, this.maximumPrecision), request, ignoreUnknown)
			.parameters();
	}

	/**
	 * Reads the parameters that all lines of a batch have in common.
	 * @param request the request
	 * @return the parameters
	 */
	public CalculationParameters batch(HttpServletRequest request) {
		return addQuery(new ParameterCollector(List.of("precision", "rounding", "decimal"), this.maximumPrecision),
				request, false)
			.parameters();
	}

	/**
	 * Opens the lines of a batch.
	 * @param request the request
	 * @return a reader of its body
	 * @throws IOException if the body cannot be read
	 */
	public ExpressionReader lines(HttpServletRequest request) throws IOException {
		ContentType type = ContentType.of(request);
		if (type != ContentType.TEXT && type != ContentType.FORM) {
			throw InvalidRequestException.unsupportedMediaType("batch-content-type",
					"A batch is plain text with one expression on each line: send a file with curl --data-binary @file.");
		}
		return new ExpressionReader(request.getInputStream(), Charsets.of(request), this.maxLength);
	}

	/**
	 * Reads the query and the body.
	 * @param request the request
	 * @return the parameters
	 * @throws IOException if the body cannot be read
	 */
	public CalculationParameters queryAndBody(HttpServletRequest request) throws IOException {
		ParameterCollector collector = addQuery(new ParameterCollector(ParameterCollector.NAMES, this.maximumPrecision),
				request, false);
		ContentType type = ContentType.of(request);
		if (type == null && !request.getServletPath().equals(PLAIN_PATH)) {
			throw ContentType.unsupported(request);
		}
		switch ((type != null) ? type : ContentType.TEXT) {
			case JSON -> addJson(json(request), collector);
			case MULTIPART -> addMultipart(request, collector);
			case FORM -> addForm(BodyText.read(request, this.maxBytes), request, collector);
			case TEXT -> addTextOrJson(BodyText.read(request, this.maxBytes), collector);
		}
		return collector.parameters();
	}

	private static ParameterCollector addQuery(ParameterCollector collector, HttpServletRequest request,
			boolean ignoreUnknown) {
		String query = request.getQueryString();
		if (query != null) {
			FormText.parse(query, StandardCharsets.UTF_8)
				.stream()
				.filter((pair) -> !ignoreUnknown || ParameterCollector.NAMES.contains(pair.name()))
				.forEach(collector::addPair);
		}
		return collector;
	}

	private String json(HttpServletRequest request) throws IOException {
		byte[] bytes = BodyText.bytes(request, this.maxBytes);
		return Charsets.decode(bytes, Charsets.of(request));
	}

	private void addJson(String text, ParameterCollector collector) {
		JsonNode node = parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
		if (!node.isObject()) {
			throw ParameterAdvice.invalid(null, this.maximumPrecision);
		}
		for (Map.Entry<String, JsonNode> member : node.properties()) {
			collector.addJson(member.getKey(), member.getValue());
		}
	}

	private JsonNode parse(String text) {
		try {
			return this.json.readTree(text);
		}
		catch (JacksonException ex) {
			String message = String.valueOf(ex.getOriginalMessage());
			for (String name : ParameterCollector.NAMES) {
				if (message.startsWith("Duplicate") && message.contains(name)) {
					throw ParameterCollector.duplicate(name);
				}
			}
			throw ParameterAdvice.invalid(null, this.maximumPrecision);
		}
	}

	private void addMultipart(HttpServletRequest request, ParameterCollector collector) throws IOException {
		String boundary = ContentType.boundary(request.getContentType());
		byte[] body = BodyText.bytes(request, this.maxBytes);
		List<MultipartText.Part> parts = (boundary != null) ? MultipartText.parse(body, boundary) : List.of();
		if (parts.isEmpty()) {
			collector.addText("expression", Charsets.decode(body, StandardCharsets.UTF_8));
		}
		parts.forEach((part) -> collector.addText(part.name(), part.value()));
	}

	/** A form without a name is what {@code curl -d "5+6"} sends: the expression. */
	private void addForm(BodyText body, HttpServletRequest request, ParameterCollector collector) {
		Matcher name = NAMED.matcher(body.text());
		if (!name.lookingAt() || !ParameterName.isLike(name.group(1), ParameterCollector.NAMES)) {
			addTextOrJson(body, collector);
			return;
		}
		requireComplete(body);
		FormText.parse(body.text().strip(), Charsets.of(request)).forEach(collector::addPair);
	}

	/** No expression begins with a brace: the client forgot the content type of JSON. */
	private void addTextOrJson(BodyText body, ParameterCollector collector) {
		if (body.text().stripLeading().startsWith("{")) {
			requireComplete(body);
			addJson(body.text(), collector);
		}
		else {
			collector.addText("expression", body.expression(this.maxLength));
		}
	}

	private void requireComplete(BodyText body) {
		if (!body.complete()) {
			throw BodyText.tooLong(this.maxBytes);
		}
	}

}
