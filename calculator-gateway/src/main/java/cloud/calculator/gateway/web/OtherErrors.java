package cloud.calculator.gateway.web;

import java.net.URI;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the server answers when no controller could: a request that was refused before it
 * got to one, or a mistake of ours, which the server has logged.
 */
@RestController
class OtherErrors implements ErrorController {

	@RequestMapping("${spring.web.error.path:/error}")
	ResponseEntity<?> answer(HttpServletRequest request) {
		// asked for by its own path it is a page like any other that is none
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer known) ? HttpStatus.valueOf(known) : HttpStatus.NOT_FOUND;
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String detail = switch (status) {
			case UNAUTHORIZED -> "This is for the administrator alone.";
			case REQUEST_TIMEOUT -> "The request comes too slowly.";
			case SERVICE_UNAVAILABLE -> "There is too much to read at the moment. Try again in a moment.";
			case INTERNAL_SERVER_ERROR -> "Something went wrong here, and it is no fault of yours.";
			default -> "This request cannot be served.";
		};
		if ("/".equals(path) && "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))) {
			return ResponseEntity.status(status).contentType(PlainTextController.TEXT).body(detail + "\n");
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setInstance(URI.create((path != null) ? path.toString() : request.getRequestURI()));
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
