package cloud.calculator.support.connection;

import java.io.IOException;

import cloud.calculator.support.body.RequestBodyLimitFilter;
import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Has Tomcat close the connection of a request whose body was not read to its end. Tomcat
 * would otherwise go on reading for as long as the client sends.
 */
class UnreadBodyValve extends ValveBase {

	UnreadBodyValve() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (request.getAttribute(RequestBodyLimitFilter.UNREAD_BODY) != null) {
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

}
