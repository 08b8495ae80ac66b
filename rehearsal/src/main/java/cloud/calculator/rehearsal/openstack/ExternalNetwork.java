package cloud.calculator.rehearsal.openstack;

/**
 * The network outside the cloud, with a host that serves the artifacts and is a client of
 * the calculator.
 *
 * @param address the address of that host
 */
record ExternalNetwork(String address) {

	static final String NAME = "outside";

	String cidr() {
		return withLastNumber("0") + "/24";
	}

	/** The address of the cloud's router in this network. */
	String routerAddress() {
		return withLastNumber("2");
	}

	/** The floating IP of the gateway. */
	String floatingIp() {
		return withLastNumber("20");
	}

	private String withLastNumber(String last) {
		return this.address.replaceFirst("\\d+$", last);
	}

}
