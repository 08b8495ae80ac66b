package cloud.calculator.gateway.operators;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Resolves host names.
 */
@FunctionalInterface
interface HostResolver {

	/**
	 * Resolves a host name to all of its addresses.
	 * @param host a host name, or an IP address, which resolves to itself
	 * @return the addresses; at least one
	 * @throws UnknownHostException if the name does not resolve
	 */
	InetAddress[] resolve(String host) throws UnknownHostException;

}
