package cloud.calculator.rehearsal.openstack;

/**
 * The world around the cloud: a network, with a host that has the artifacts and asks the
 * calculator.
 *
 * @param address the address of that host
 */
record Outside(String address) {

	static final String NAME = "outside";

	String network() {
		return other("0") + "/24";
	}

	/** The router that leads into the cloud. */
	String router() {
		return other("2");
	}

	/** What the cloud gives to the gateway. */
	String floatingIp() {
		return other("20");
	}

	private String other(String last) {
		return this.address.replaceFirst("\\d+$", last);
	}

}
