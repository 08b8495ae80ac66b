package cloud.calculator.operator.operations;

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
 * Serves {@code POST /operations}, the request that the gateway sends. It is a servlet
 * and not a controller, because the dispatching and argument resolution of Spring MVC
 * take several times as long as the calculation. Only exceptions are handled by Spring
 * MVC.
 */
class OperationsServlet extends HttpServlet {

	static final String PATH = "/operations";

	private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON,
			new MediaType("application", "*+json"));

	private final Operator operator;

	private final InstanceName instance;

	private final OperationsService operations;

	private final RequestAdmission admission;

	private final JsonMapper json;

	private final HandlerExceptionResolver exceptions;

	OperationsServlet(Operator operator, InstanceName instance, OperationsService operations,
			RequestAdmission admission, JsonMapper json, HandlerExceptionResolver exceptions) {
		this.operator = operator;
		this.instance = instance;
		this.operations = operations;
		this.admission = admission;
		this.json = json;
		this.exceptions = exceptions;
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		ServerHttpObservationFilter.findObservationContext(request)
			.ifPresent((observation) -> observation.setPathPattern(PATH));
		try {
			RequestDeadline deadline = RequestDeadline.of(request);
			byte[] requestBody = read(request);
			OperationsRequest operations = parse(requestBody, request);
			RequestAdmission.Reservation reservation = this.admission.reserve(operations);
			try {
				byte[] responseBody = this.json.writeValueAsBytes(new OperationsResponse(this.operator.name(),
						this.instance.of(request), this.operations.calculate(operations, deadline)));
				response.setContentType(MediaType.APPLICATION_JSON_VALUE);
				response.setContentLength(responseBody.length);
				response.setHeader(Checksum.HEADER, Checksum.of(requestBody, responseBody));
				response.getOutputStream().write(responseBody);
			}
			finally {
				reservation.release();
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
			throw new HttpMessageNotReadableException("The body is not a list of operations", ex,
					new ServletServerHttpRequest(request));
		}
	}

}
