package cloud.calculator.operator.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

import cloud.calculator.operator.arithmetic.Operator;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The name by which this process signs its answers: {@code add/0} where the platform
 * numbers its instances ({@code CF_INSTANCE_INDEX}), otherwise {@code add/host:port}.
 */
@Component
class InstanceName {

	private final String operator;

	private final String index;

	private final String host = hostName();

	InstanceName(Operator operator, @Value("${CF_INSTANCE_INDEX:}") String index) {
		this.operator = operator.name();
		this.index = index;
	}

	/**
	 * The name of the instance that serves a request.
	 * @param request the request, which knows the port it came in by
	 * @return the name
	 */
	String of(HttpServletRequest request) {
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
