package cloud.calculator.operator.security;

import java.io.IOException;
import java.io.Writer;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Tomcat refuses before the application sees it, such as a first line that
 * is none: as a problem (RFC 9457), not as a page of Tomcat's. Ends the connection of a
 * request whose body is not read.
 */
class UnreadableRequests extends ErrorReportValve {

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		super.invoke(request, response);
		if (request.getAttribute(BodyBounds.ABANDONED) != null) {
			// or Tomcat would read on, for as long as something comes
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		SecurityHeaders.writeTo(response);
		response.setContentType("application/problem+json");
		response.setCharacterEncoding("UTF-8");
		try {
			Writer body = response.getReporter();
			if (body != null) {
				body.write(
						"{\"status\":%d,\"detail\":\"This is no request that can be read, or one that is too long.\"}"
							.formatted(response.getStatus()));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			// the client did not wait
		}
	}

}
