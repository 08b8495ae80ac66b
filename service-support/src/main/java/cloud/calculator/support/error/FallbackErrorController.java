package cloud.calculator.support.error;

import java.net.URI;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Answers requests that a filter rejected before they reached a controller, and requests
 * that failed with an unexpected exception, which the server has logged. The response is
 * plain text to {@code POST /}, whose contract is plain text, and problem details
 * elsewhere.
 */
@RestController
class FallbackErrorController implements ErrorController {

	@RequestMapping("${spring.web.error.path:/error}")
	ResponseEntity<?> answer(HttpServletRequest request) {
		// without the attribute a client asks for the path of this controller itself
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer known) ? HttpStatus.valueOf(known) : HttpStatus.NOT_FOUND;
		ProblemDetail problem = HttpProblems.of(status, RequestContextUtils.getLocale(request));
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		problem.setInstance(URI.create((path != null) ? path.toString() : request.getRequestURI()));
		return ProblemResponse.of(problem, new HttpHeaders(), request);
	}

}
