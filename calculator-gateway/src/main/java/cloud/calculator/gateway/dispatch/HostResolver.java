package cloud.calculator.gateway.dispatch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Knows which addresses a name stands for.
 */
@FunctionalInterface
interface HostResolver {

	/**
	 * All addresses behind a name, now.
	 * @param host a name, or an address, which stands for itself
	 * @throws UnknownHostException if there is none
	 */
	InetAddress[] addresses(String host) throws UnknownHostException;

}
