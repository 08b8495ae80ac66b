package cloud.calculator.operator.web;

import java.io.IOException;
import java.util.List;

import cloud.calculator.operator.arithmetic.Operator;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lists of operations, as the gateway asks for them. Nearly all that an operator does
 * passes here, and what Spring MVC does around a controller takes several times as long
 * as the calculation: so this is a servlet, whose mistakes alone Spring MVC answers.
 */
class OperationsServlet extends HttpServlet {

	static final String PATH = "/operations";

	private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON,
			new MediaType("application", "*+json"));

	private final Operator operator;

	private final InstanceName instance;

	private final Operations operations;

	private final WorkInHand work;

	private final JsonMapper json;

	private final HandlerExceptionResolver exceptions;

	OperationsServlet(Operator operator, InstanceName instance, Operations operations, WorkInHand work, JsonMapper json,
			HandlerExceptionResolver exceptions) {
		this.operator = operator;
		this.instance = instance;
		this.operations = operations;
		this.work = work;
		this.json = json;
		this.exceptions = exceptions;
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		ServerHttpObservationFilter.findObservationContext(request)
			.ifPresent((observation) -> observation.setPathPattern(PATH));
		try {
			TimeLeft timeLeft = TimeLeft.of(request);
			byte[] question = read(request);
			OperationsRequest body = parse(question, request);
			WorkInHand.Share share = this.work.take(body);
			try {
				byte[] answer = this.json.writeValueAsBytes(new OperationsResponse(this.operator.name(),
						this.instance.of(request), this.operations.calculate(body, timeLeft)));
				response.setContentType(MediaType.APPLICATION_JSON_VALUE);
				response.setContentLength(answer.length);
				response.setHeader(Checksum.HEADER, Checksum.of(question, answer));
				response.getOutputStream().write(answer);
			}
			finally {
				share.giveBack();
			}
		}
		catch (Exception ex) {
			if (this.exceptions.resolveException(request, response, null, ex) == null) {
				throw new ServletException(ex);
			}
		}
	}

	private static byte[] read(HttpServletRequest request) throws Exception {
		if (!request.getMethod().equals("POST")) {
			throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of("POST"));
		}
		String type = request.getContentType();
		if (!MediaType.APPLICATION_JSON_VALUE.equals(type)) {
			requireJson((type != null) ? type : MediaType.APPLICATION_OCTET_STREAM_VALUE);
		}
		return request.getInputStream().readAllBytes();
	}

	private static void requireJson(String contentType) throws HttpMediaTypeNotSupportedException {
		try {
			MediaType type = MediaType.parseMediaType(contentType);
			if (JSON.stream().noneMatch((json) -> json.includes(type))) {
				throw new HttpMediaTypeNotSupportedException(type, JSON);
			}
		}
		catch (InvalidMediaTypeException ex) {
			throw new HttpMediaTypeNotSupportedException(ex.getMessage());
		}
	}

	private OperationsRequest parse(byte[] body, HttpServletRequest request) {
		try {
			return this.json.readValue(body, OperationsRequest.class);
		}
		catch (JacksonException ex) {
			throw new HttpMessageNotReadableException("no list of operations", ex,
					new ServletServerHttpRequest(request));
		}
	}

}
