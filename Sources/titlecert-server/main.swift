print("titlecert-server")
