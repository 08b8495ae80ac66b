package cloud.calculator.gateway;

import cloud.calculator.support.ServiceApplication;
import cloud.calculator.support.aot.GeneratedBeanDefinitions;
import cloud.calculator.support.memory.MinimumMemoryCheck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.support.SpringBootServletInitializer;

/**
 * The gateway: plans expressions and has the operators calculate them. It starts by
 * itself, and as a WAR in a servlet container.
 */
@ServiceApplication
public class GatewayApplication extends SpringBootServletInitializer {

	/**
	 * The smallest container in which it was seen to start, with an AOT cache on JDK 25.
	 */
	private static final int MINIMUM_MEGABYTES = 96;

	/** Cloud Foundry sets it; the gateway then answers its Apps Manager. */
	private static final String CLOUD_FOUNDRY = "VCAP_APPLICATION";

	/**
	 * Starts the gateway.
	 * @param args Spring Boot's command line
	 */
	public static void main(String[] args) {
		MinimumMemoryCheck.exitIfBelow("the gateway", MINIMUM_MEGABYTES);
		SpringApplication application = new SpringApplication(GatewayApplication.class);
		application.addListeners(new GeneratedBeanDefinitions(GatewayApplication.class, CLOUD_FOUNDRY));
		application.run(args);
	}

}
