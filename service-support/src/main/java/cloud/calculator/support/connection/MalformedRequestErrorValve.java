package cloud.calculator.support.connection;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

import cloud.calculator.support.error.HttpProblems;
import cloud.calculator.support.headers.SecurityHeaders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Answers requests that Tomcat rejects before they reach the application, such as one
 * with a malformed request line, with problem details (RFC 9457) instead of Tomcat's HTML
 * page.
 */
class MalformedRequestErrorValve extends ErrorReportValve {

	private final SecurityHeaders headers;

	MalformedRequestErrorValve(SecurityHeaders headers) {
		this.headers = headers;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		this.headers.writeTo(response);
		response.setContentType("application/problem+json");
		response.setCharacterEncoding("UTF-8");
		try {
			Writer body = response.getReporter();
			if (body != null) {
				body.write(json(HttpProblems.of(HttpStatusCode.valueOf(response.getStatus()),
						HttpProblems.message("400.detail", language(request)), language(request))));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			// the client has closed the connection
		}
	}

	/** The texts have no characters that JSON would escape. */
	private static String json(ProblemDetail problem) {
		return "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(problem.getType(),
				problem.getTitle(), problem.getStatus(), problem.getDetail());
	}

	private static Locale language(Request request) {
		return String.valueOf(request.getHeader("Accept-Language")).startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
	}

}
