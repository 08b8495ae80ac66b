package cloud.calculator.operator.operations;

import java.net.InetAddress;
import java.net.UnknownHostException;

import cloud.calculator.operator.arithmetic.Operator;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The name of this process in its responses: {@code add/0} if the platform numbers its
 * instances ({@code CF_INSTANCE_INDEX}), otherwise {@code add/host:port}.
 */
@Component
public class InstanceName {

	private final String operator;

	private final String index;

	private final String host = hostName();

	InstanceName(Operator operator, @Value("${CF_INSTANCE_INDEX:}") String index) {
		this.operator = operator.name();
		this.index = index;
	}

	/**
	 * Returns the name of the instance that serves a request.
	 * @param request the request, whose local port is part of the name
	 * @return the operator's name, a slash, and the index or the host and port
	 */
	public String of(HttpServletRequest request) {
		return this.operator + "/" + (this.index.isEmpty() ? this.host + ":" + request.getLocalPort() : this.index);
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "localhost";
		}
	}

}
