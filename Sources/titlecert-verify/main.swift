print("titlecert-verify")
