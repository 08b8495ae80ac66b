package cloud.calculator.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The calculator's front door.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

	/**
	 * Starts the gateway.
	 * @param args Spring Boot's command line
	 */
	public static void main(String[] args) {
		MemoryCheck.endIfTooSmall();
		SpringApplication.run(GatewayApplication.class, args);
	}

}
