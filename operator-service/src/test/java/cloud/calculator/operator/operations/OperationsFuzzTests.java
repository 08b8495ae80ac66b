package cloud.calculator.operator.operations;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@ActiveProfiles("div")
@TestConstructor(autowireMode = AutowireMode.ALL)
@Tag("context")
class OperationsFuzzTests {

	private final OperationsServlet servlet;

	OperationsFuzzTests(OperationsServlet servlet) {
		this.servlet = servlet;
	}

	// without a server, which would take most of the fuzzing time
	@FuzzTest
	void anyBodyIsAnsweredWithOutcomesOrAProblem(byte[] body) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", OperationsServlet.PATH);
		request.setContentType(MediaType.APPLICATION_JSON_VALUE);
		request.setContent(body);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.servlet.service(request, response);
		if (response.getStatus() == 200) {
			assertThat(response.getContentAsString()).startsWith("{\"operator\":\"div\",");
		}
		else {
			assertThat(response.getStatus()).isIn(400, 413);
			assertThat(response.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		}
	}

}
